import Recital
